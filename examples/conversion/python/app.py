from cdk8s import App

app = App()
